/** What you can add to the processor, as services on the processor path. */
package dev.sterna.processor.spi;
