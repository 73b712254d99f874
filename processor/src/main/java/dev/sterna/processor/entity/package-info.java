/** Which entity classes the model consists of, however few of them this compile has as source. */
package dev.sterna.processor.entity;
