package dev.sterna.execute;

import dev.sterna.execute.fault.ProtocolMessages;
import dev.sterna.execute.fault.ProtocolMessages.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and a server and counts the turns: how often the client asks for an
 * answer before it goes on (PostgreSQL manual, 55.2.3 "Extended Query": Sync), which is how often
 * it waits for the network. It speaks no SSL.
 */
final class CountingProxy implements AutoCloseable {

  private static final char SYNC = 'S';
  private static final char QUERY = 'Q';

  private final ServerSocket listener;
  private final int port;
  private final AtomicInteger turns = new AtomicInteger();

  CountingProxy(int port) throws IOException {
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = port;
    start(this::accept);
  }

  /** The address of a database of the server, through this proxy. */
  String url(String database) {
    return "jdbc:postgresql://localhost:"
        + listener.getLocalPort()
        + "/"
        + database
        + "?sslmode=disable";
  }

  int turns() {
    return turns.get();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void accept() throws IOException {
    while (!listener.isClosed()) {
      Socket client = listener.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
      start(() -> ask(client, server));
      start(() -> answer(server, client));
    }
  }

  private void ask(Socket client, Socket server) throws IOException {
    try (client;
        server;
        InputStream in = new BufferedInputStream(client.getInputStream());
        OutputStream out = server.getOutputStream()) {
      ProtocolMessages messages = new ProtocolMessages(in, false);
      for (Optional<Message> next = messages.next(); next.isPresent(); next = messages.next()) {
        Message message = next.get();
        if (message.type() == SYNC || message.type() == QUERY) {
          turns.incrementAndGet();
        }
        out.write(message.bytes());
      }
    }
  }

  private static void answer(Socket server, Socket client) throws IOException {
    try (server;
        client;
        InputStream in = server.getInputStream();
        OutputStream out = client.getOutputStream()) {
      in.transferTo(out);
    }
  }

  private interface Task {

    void run() throws IOException;
  }

  /** A connection that breaks ends its threads, as it should. */
  private void start(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                if (!listener.isClosed() && !(e instanceof java.net.SocketException)) {
                  throw new UncheckedIOException(e);
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
