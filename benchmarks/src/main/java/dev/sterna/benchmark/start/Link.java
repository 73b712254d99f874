package dev.sterna.benchmark.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Stands between clients and the server. It lets each packet arrive half a round trip later,
 * without holding up the next one, and counts what is asked and done.
 */
final class Link implements AutoCloseable {

  private final ServerSocket listener;
  private final int serverPort;
  private final long delayNanos;
  private final AtomicInteger trips = new AtomicInteger();
  private final AtomicInteger statements = new AtomicInteger();

  private Link(ServerSocket listener, int serverPort, long delayNanos) {
    this.listener = listener;
    this.serverPort = serverPort;
    this.delayNanos = delayNanos;
  }

  /**
   * A link to the server.
   *
   * @param roundTrip what it adds to a round trip
   */
  static Link to(int serverPort, Duration roundTrip) throws IOException {
    ServerSocket listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    Link link = new Link(listener, serverPort, roundTrip.toNanos() / 2);
    start(link::accept);
    return link;
  }

  int port() {
    return listener.getLocalPort();
  }

  Traffic traffic() {
    return new Traffic(trips.get(), statements.get());
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void accept() throws IOException {
    while (!listener.isClosed()) {
      Socket client = listener.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      connect(client, server, Messages.ofClient(countingTrips()));
      connect(server, client, Messages.ofServer(countingStatements()));
    }
  }

  /** Each of these is answered before the client goes on: Sync, Query, a password, a beginning. */
  private IntConsumer countingTrips() {
    return type -> {
      if (type == 'S' || type == 'Q' || type == 'p' || type == Messages.UNTYPED) {
        trips.incrementAndGet();
      }
    };
  }

  /** CommandComplete, EmptyQueryResponse, ErrorResponse. */
  private IntConsumer countingStatements() {
    return type -> {
      if (type == 'C' || type == 'I' || type == 'E') {
        statements.incrementAndGet();
      }
    };
  }

  private record Packet(byte[] bytes, long due) {}

  private void connect(Socket from, Socket to, Messages messages) {
    BlockingQueue<Packet> underWay = new LinkedBlockingQueue<>();
    start(() -> receive(from, messages, underWay));
    start(() -> deliver(underWay, to));
  }

  private void receive(Socket from, Messages messages, BlockingQueue<Packet> underWay)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = from.getInputStream()) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        long due = System.nanoTime() + delayNanos;
        messages.read(buffer, length);
        underWay.add(new Packet(Arrays.copyOf(buffer, length), due));
      }
    } finally {
      underWay.add(new Packet(new byte[0], 0));
    }
  }

  /** An empty packet is the end. */
  private static void deliver(BlockingQueue<Packet> underWay, Socket to)
      throws IOException, InterruptedException {
    try (OutputStream out = to.getOutputStream()) {
      for (Packet next = underWay.take(); next.bytes().length > 0; next = underWay.take()) {
        for (long left = next.due() - System.nanoTime();
            left > 0;
            left = next.due() - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        out.write(next.bytes());
        out.flush();
      }
    }
  }

  private interface Task {

    void run() throws IOException, InterruptedException;
  }

  /** A connection that breaks ends its threads. */
  private static void start(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "link");
    thread.setDaemon(true);
    thread.start();
  }
}
