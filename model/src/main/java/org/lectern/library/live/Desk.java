package org.lectern.library.live;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.core.NewFile;
import org.lectern.store.live.Written;

/// Where files are looked at, compared and written.
public final class Desk {

    private final Copies copies;

    public Desk(Copies copies) {
        this.copies = copies;
    }

    /// The hash of what stands in the file; empty where there is none.
    public String onDisk(Binding binding) throws IOException {
        return Fingerprint.of(binding.file());
    }

    /// Why the file must not be written, if it must not: what stands there is not what was written last.
    public Optional<LiveFile.State> foreign(Binding binding, Written written) throws IOException {
        var onDisk = onDisk(binding);
        if (onDisk.equals(written.hash())) return Optional.empty();
        return Optional.of(onDisk.isEmpty() ? LiveFile.State.MISSING : LiveFile.State.EDITED);
    }

    /// Writes a file.
    ///
    /// @param replaced the hash of what may be overwritten; what is found to be something else stays as it is
    /// @return the hash of what was written
    public String write(Binding binding, String replaced, NewFile.Content content) throws IOException {
        var rendered = copies.render(binding, content);
        var hash = Fingerprint.of(rendered);
        if (onDisk(binding).equals(replaced)) copies.publish(binding, rendered);
        return hash;
    }

    public ThreeWay compare(Binding binding, String ours) throws IOException {
        var seen = onDisk(binding);
        var theirs = seen.isEmpty() ? "" : Copies.text(binding.file());
        var base = copies.base(binding);
        var format = binding.format();
        var differences = ThreeWay.differences(
                base.map(text -> Map.copyOf(Entries.of(format, text))).orElse(Map.of()),
                Entries.of(format, theirs),
                Entries.of(format, ours));
        return new ThreeWay(binding, seen, base.isPresent(), differences);
    }

    /// Keeps a copy of what another hand left in the file.
    public void setTheirsAside(Binding binding) throws IOException {
        copies.keepTheirs(binding);
    }
}
