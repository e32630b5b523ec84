package org.lectern.store.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Read-only connections, each used by one thread at a time, opened when first needed.
public final class Readers implements AutoCloseable {

    private final String url;
    private final String path;
    private final Semaphore permits;
    private final Deque<Session> idle = new ArrayDeque<>();

    public Readers(String url, String path, int most) {
        this.url = url;
        this.path = path;
        permits = new Semaphore(most);
    }

    public <T> T read(Function<Session, T> question) {
        permits.acquireUninterruptibly();
        try {
            var session = take();
            try {
                return question.apply(session);
            } finally {
                session.rollBack(); // ends the snapshot; the next question sees what was committed since
                give(session);
            }
        } finally {
            permits.release();
        }
    }

    private Session take() {
        synchronized (idle) {
            var session = idle.poll();
            if (session != null) return session;
        }
        return Connections.reading(url, path);
    }

    private void give(Session session) {
        synchronized (idle) {
            idle.push(session);
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            idle.forEach(Session::close);
            idle.clear();
        }
    }
}
