/** The annotation processor. */
module dev.sterna.processor {
  requires dev.sterna.authoring;
  requires transitive dev.sterna.runtime;
  requires java.compiler;
  requires java.xml;
  requires jdk.compiler;

  exports dev.sterna.processor.spi;

  uses dev.sterna.processor.spi.DraftHook;
  uses dev.sterna.processor.spi.NamingConvention;

  provides javax.annotation.processing.Processor with
      dev.sterna.processor.SternaProcessor;
}
