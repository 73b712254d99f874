package dev.sterna.execute.fault;

import dev.sterna.execute.fault.ProtocolMessages.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One connection through a {@link FaultProxy}. */
final class FaultLink {

  /** What the server says when it has done a message of the client (manual, 55.2). */
  private static final Map<Character, String> ANSWERS =
      Map.of(
          ProtocolMessages.STARTUP,
          "Z",
          'Q',
          "Z",
          'S',
          "Z",
          'P',
          "1E",
          'B',
          "2E",
          'D',
          "TnE",
          'E',
          "CIEs");

  /** Makes the server answer before the client asks for answers. */
  private static final byte[] FLUSH = {'H', 0, 0, 0, 4};

  /** A message behind an error is not answered. */
  private static final long LONGEST_ANSWER_MILLIS = 150;

  private final FaultProxy proxy;
  private final Socket client;
  private final Socket server;
  private final CountDownLatch answered = new CountDownLatch(1);
  private final ByteArrayOutputStream unheard = new ByteArrayOutputStream();
  private volatile String awaited = "";
  private volatile boolean held;
  private volatile int backend;

  FaultLink(FaultProxy proxy, Socket client, Socket server) throws IOException {
    this.proxy = proxy;
    this.client = client;
    this.server = server;
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
  }

  /** The server's process. */
  int backend() {
    return backend;
  }

  /** Hands the client's messages on. */
  void upstream() throws IOException {
    try (server) {
      ProtocolMessages messages = new ProtocolMessages(client.getInputStream(), false);
      OutputStream out = server.getOutputStream();
      Optional<Message> next = messages.next();
      while (next.isPresent()) {
        Optional<KillPoint> point = proxy.pointAt(next.get());
        if (point.isPresent()) {
          stopAt(point.get(), next.get(), out);
        } else {
          out.write(next.get().bytes());
        }
        next = messages.next();
      }
    }
  }

  private void stopAt(KillPoint point, Message message, OutputStream out) throws IOException {
    held = true;
    awaited = ANSWERS.getOrDefault(message.type(), "");
    out.write(message.bytes(), 0, point.bytesOf(message.bytes().length));
    if (point.moment() == Moment.ANSWERED && !awaited.isEmpty()) {
      if (!awaited.equals("Z")) {
        out.write(FLUSH);
      }
      awaitAnswer();
    }
    proxy.kill(this);
  }

  /** Hands the server's messages on, save while the client is to hear nothing. */
  void downstream() throws IOException {
    try (client) {
      ProtocolMessages messages = new ProtocolMessages(server.getInputStream(), true);
      OutputStream out = client.getOutputStream();
      Optional<Message> next = messages.next();
      while (next.isPresent()) {
        hear(next.get());
        unheard.writeBytes(next.get().bytes());
        if (!held) {
          tell(out);
        }
        next = messages.next();
      }
      tell(out);
    }
  }

  private void hear(Message message) {
    if (message.type() == 'K') {
      backend = ByteBuffer.wrap(message.bytes()).getInt(5);
    }
    if (held && awaited.indexOf(message.type()) >= 0) {
      answered.countDown();
    }
  }

  private void tell(OutputStream out) throws IOException {
    out.write(unheard.toByteArray());
    unheard.reset();
  }

  /** Lets the client hear again. */
  void goOn() {
    held = false;
  }

  /** Ends both sides as the end of the client's process does. */
  void endAsProcess() throws IOException {
    server.close();
    client.close();
  }

  void resetAtServer() throws IOException {
    server.setSoLinger(true, 0);
    endAsProcess();
  }

  void resetAtClient() throws IOException {
    client.setSoLinger(true, 0);
    endAsProcess();
  }

  private void awaitAnswer() throws IOException {
    try {
      answered.await(LONGEST_ANSWER_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
