package org.chancery.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chancery.render.Output;
import org.jspecify.annotations.Nullable;

/**
 * Shows a site's folder to a browser on this machine, and to nobody else: it listens on the loopback address alone, answers
 * requests that name this machine as their host alone, and knows no other methods than GET and HEAD.
 */
public final class PreviewServer implements AutoCloseable {

    /** What the preview itself needs stands under this path, which no site has. */
    static final String OWN = "/.chancery-preview/";

    private static final long PATIENCE = 25_000;
    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";
    private static final String EMPTY =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Preview</title></head><body></body></html>";

    private final SiteFolder site;
    private final MadeFiles made;
    private final PreviewState state;
    private final HttpServer server;
    private final ExecutorService threads;

    /**
     * Starts a preview of a site that stands in its folder.
     *
     * @param site the site's folder
     * @param port the port, or 0 for any that is free
     * @param state which build is shown
     * @throws IOException if the port is taken
     */
    public PreviewServer(Path site, int port, PreviewState state) throws IOException {
        this(site, MadeFiles.NONE, port, state);
    }

    /**
     * Starts a preview.
     *
     * @param site the site's folder
     * @param made what is made when it is asked for, and shown in place of the folder's files
     * @param port the port, or 0 for any that is free
     * @param state which build is shown
     * @throws IOException if the port is taken
     */
    public PreviewServer(Path site, MadeFiles made, int port, PreviewState state) throws IOException {
        this.site = new SiteFolder(site);
        this.made = made;
        this.state = state;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        // each open page waits in a thread of its own for the next build
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Returns the address of the front page. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            if (!isOwnHost(exchange.getRequestHeaders().getFirst("Host"))) {
                text(exchange, 421, "This preview answers on " + address() + " alone.");
                return;
            }
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                headers.set("Allow", "GET, HEAD");
                text(exchange, 405, "This preview can only be read.");
                return;
            }
            String path = exchange.getRequestURI().getPath();
            if (path == null) {
                text(exchange, 400, "This is no path of a page.");
            } else if (path.startsWith(OWN)) {
                own(exchange, path.substring(OWN.length()));
            } else {
                page(exchange, path);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A page of the web could give its own name this machine's address, and read the preview under that name. */
    private boolean isOwnHost(@Nullable String host) {
        int port = server.getAddress().getPort();
        return host != null && Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
    }

    private void own(HttpExchange exchange, String name) throws IOException, InterruptedException {
        switch (name) {
            case "state" -> {
                String query = exchange.getRequestURI().getRawQuery();
                String known = query != null && query.startsWith("after=") ? query.substring("after=".length()) : "";
                long version = state.after(known, PATIENCE).version();
                send(exchange, 200, "application/json", ("{\"version\":\"" + version + "\"}"));
            }
            case "preview.js", "preview.css" -> send(exchange, 200, ContentTypes.of(name), bundled(name));
            default -> text(exchange, 404, "There is no such file.");
        }
    }

    private static String bundled(String name) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        String address = address(path);
        if (!path.endsWith("/") && find(address + "/" + INDEX) != null && find(address) == null) {
            // a path alone, so that no request can lead a browser elsewhere
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath().replaceFirst("^/+", "/") + "/");
            text(exchange, 301, "The page has moved.");
            return;
        }
        // taken before the page, so that a page of the last build is never taken for one of the next
        PreviewState.Snapshot now = state.now();
        Output.Content file = find(address);
        int status = file == null ? 404 : 200;
        Output.Content shown = file == null ? find(NOT_FOUND) : file;
        if (shown == null) {
            html(exchange, 404, PreviewPage.of(EMPTY, now));
            return;
        }
        String type = ContentTypes.of(file == null ? NOT_FOUND : address);
        if (type.startsWith("text/html")) {
            made(exchange, status, shown, now);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : 0);
        if (!head) {
            shown.writeTo(exchange.getResponseBody());
        }
    }

    /** A page that cannot be made, as where a template is broken, tells why. */
    private static void made(HttpExchange exchange, int status, Output.Content page, PreviewState.Snapshot now)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            page.writeTo(bytes);
        } catch (IOException | RuntimeException e) {
            String words = (now.problems().isBlank() ? "" : now.problems() + "\n") + e.getMessage();
            html(exchange, 500, PreviewPage.of(EMPTY, new PreviewState.Snapshot(now.version(), words)));
            return;
        }
        html(exchange, status, PreviewPage.of(bytes.toString(StandardCharsets.UTF_8), now));
    }

    private static String address(String path) {
        String address = path.replaceFirst("^/+", "");
        return address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
    }

    /** Returns what makes a file of the site, or stands in its folder; null where there is none. */
    private Output.@Nullable Content find(String address) throws IOException {
        Output.Content one = made.find(address);
        if (one != null || made.isMine(address)) {
            return one;
        }
        Path file = site.find("/" + address);
        return file == null ? null : out -> Files.copy(file, out);
    }

    private static void html(HttpExchange exchange, int status, PreviewPage page) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
        send(exchange, status, "text/html; charset=utf-8", page.html());
    }

    private static void text(HttpExchange exchange, int status, String words) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", words + "\n");
    }

    private static void send(HttpExchange exchange, int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
