/** The annotation processor. */
module dev.sterna.processor {
  requires dev.sterna.authoring;
  requires java.compiler;
  requires jdk.compiler;

  provides javax.annotation.processing.Processor with
      dev.sterna.processor.SternaProcessor;
}
