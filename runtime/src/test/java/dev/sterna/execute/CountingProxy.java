package dev.sterna.execute;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Stands between a client and a server and counts the turns: how often the client speaks after the
 * server has spoken, which is how often it waits for the network.
 */
final class CountingProxy implements AutoCloseable {

  private enum Side {
    CLIENT,
    SERVER
  }

  private final ServerSocket listener;
  private final int port;
  private Side last = Side.SERVER;
  private int turns;

  CountingProxy(int port) throws IOException {
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = port;
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  synchronized int turns() {
    return turns;
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void accept() throws IOException {
    while (!listener.isClosed()) {
      Socket client = listener.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
      start(() -> pump(client, server, Side.CLIENT));
      start(() -> pump(server, client, Side.SERVER));
    }
  }

  private void pump(Socket from, Socket to, Side side) throws IOException {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      byte[] buffer = new byte[1 << 16];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        count(side);
        out.write(buffer, 0, length);
        out.flush();
      }
    }
  }

  private synchronized void count(Side side) {
    if (side == Side.CLIENT && last == Side.SERVER) {
      turns++;
    }
    last = side;
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
