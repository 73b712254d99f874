package dev.sterna.processor.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that a compile finds on its class path and that its model does not have. */
@Entity
public class OutsideRoot {

  @Id long id;
}
