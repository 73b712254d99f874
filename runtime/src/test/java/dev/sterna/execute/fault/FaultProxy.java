package dev.sterna.execute.fault;

import dev.sterna.execute.fault.ProtocolMessages.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stands between a client and PostgreSQL, counts the client's messages, and kills at a given one.
 */
final class FaultProxy implements AutoCloseable {

  private final ServerSocket listener;
  private final int serverPort;
  private final KillPoint point;
  private final Killer killer;
  private final List<FaultLink> links = new ArrayList<>();
  private final StringBuilder types = new StringBuilder();
  private final CompletableFuture<Void> kill = new CompletableFuture<>();

  /** Kills what is no part of the connection. */
  interface Killer {

    /** Ends the client's process, if it has one of its own. */
    void killProcess();

    /** Ends the server's process of this id. */
    void killBackend(int pid);

    /** Ends the server, and starts it again. */
    void killServer();
  }

  FaultProxy(int serverPort, KillPoint point, Killer killer) throws IOException {
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.serverPort = serverPort;
    this.point = point;
    this.killer = killer;
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** The types of the client's messages so far. */
  synchronized String types() {
    return types.toString();
  }

  /** Waits until the kill is done; a process starts slowly where many others run. */
  void awaitKill() throws InterruptedException, ExecutionException, TimeoutException {
    kill.get(10, TimeUnit.MINUTES);
  }

  /** Whether this message, which is counted, is the one to kill at. */
  synchronized Optional<KillPoint> pointAt(Message message) {
    types.append(message.type());
    return types.length() - 1 == point.message() ? Optional.of(point) : Optional.empty();
  }

  /** Kills, on behalf of the connection that has come to the point. */
  void kill(FaultLink link) throws IOException {
    try {
      killAt(link);
      kill.complete(null);
    } catch (IOException | RuntimeException e) {
      kill.completeExceptionally(e);
      throw e;
    }
  }

  private void killAt(FaultLink link) throws IOException {
    switch (point.fault()) {
      case PROCESS -> {
        killer.killProcess();
        refuseMore();
        link.endAsProcess();
      }
      case CLIENT -> {
        refuseMore();
        link.endAsProcess();
      }
      case BACKEND -> {
        killer.killBackend(link.backend());
        link.goOn();
      }
      case RESET_AT_SERVER -> link.resetAtServer();
      case RESET_AT_CLIENT -> link.resetAtClient();
      case SERVER -> {
        killer.killServer();
        link.goOn();
      }
    }
  }

  @Override
  public void close() throws IOException {
    refuseMore();
    List<FaultLink> open;
    synchronized (this) {
      open = List.copyOf(links);
    }
    for (FaultLink link : open) {
      link.endAsProcess();
    }
  }

  private void refuseMore() throws IOException {
    listener.close();
  }

  private void accept() throws IOException {
    while (!listener.isClosed()) {
      Socket client = listener.accept();
      FaultLink link =
          new FaultLink(this, client, new Socket(InetAddress.getLoopbackAddress(), serverPort));
      synchronized (this) {
        links.add(link);
      }
      start(link::upstream);
      start(link::downstream);
    }
  }

  private interface Task {

    void run() throws IOException;
  }

  /** A connection that breaks ends its threads, as it should. */
  private static void start(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (java.net.SocketException e) {
                // What is killed ends so.
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
