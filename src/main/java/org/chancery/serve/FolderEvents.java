package org.chancery.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hears from the system that something in folders happened. It is a hint to look at once: not every disk tells, some tell
 * late, and a system follows so many folders only; where it does not, time passes.
 */
final class FolderEvents implements Closeable {

    /** An editor saves a file in several steps; this long after the last of them it is taken for done, in milliseconds. */
    private static final long PAUSE = 15;

    private final @Nullable WatchService service;
    private final Map<Path, WatchKey> followed = new HashMap<>();

    FolderEvents() {
        service = open();
    }

    private static @Nullable WatchService open() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** Follows these folders and no others. */
    void follow(Collection<Path> folders) {
        if (service == null) {
            return;
        }
        followed.entrySet().removeIf(entry -> {
            boolean gone = !entry.getValue().isValid() || !folders.contains(entry.getKey());
            if (gone) {
                entry.getValue().cancel();
            }
            return gone;
        });
        for (Path folder : folders) {
            if (!followed.containsKey(folder)) {
                follow(folder, service);
            }
        }
    }

    private void follow(Path folder, WatchService events) {
        try {
            followed.put(
                    folder,
                    folder.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY));
        } catch (IOException | UnsupportedOperationException | ClosedWatchServiceException e) {
            // the folder is gone, or the system follows no more of them
            return;
        }
    }

    /** Returns when something happened and is done, or when the time is over. */
    void await(long milliseconds) throws InterruptedException {
        if (service == null) {
            Thread.sleep(milliseconds);
            return;
        }
        long wait = milliseconds;
        for (WatchKey key = service.poll(wait, TimeUnit.MILLISECONDS); key != null; ) {
            key.pollEvents();
            key.reset();
            wait = PAUSE;
            key = service.poll(wait, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
