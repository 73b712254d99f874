package dev.sterna.benchmark.start;

import java.nio.file.Path;

/** A process that does nothing but start. */
final class StartProcess {

  private StartProcess() {}

  /**
   * Starts.
   *
   * @param args the class of the start, the URL of the database, the folder of the inputs, and how
   *     many migrations those are
   */
  public static void main(String[] args) throws Exception {
    Inputs inputs = new Inputs(Path.of(args[2]), Integer.parseInt(args[3]));
    Start start = (Start) Class.forName(args[0]).getDeclaredConstructor().newInstance();
    start.run(Server.dataSource(args[1]), inputs);
    // While this thread lives, what it has allocated can be asked for.
    System.exit(0);
  }
}
