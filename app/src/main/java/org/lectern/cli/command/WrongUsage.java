package org.lectern.cli.command;

/// The command was called in a way that means nothing. The message is a whole sentence for the user.
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String message) {
        super(message);
    }

    public String said() {
        return String.valueOf(getMessage());
    }
}
