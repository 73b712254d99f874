package org.example.lighthouse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A tower with a light on top. */
@Entity
public class Lighthouse {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, unique = true)
  private String name;

  /** Above the sea at high water, in metres. */
  private int focalHeight;

  protected Lighthouse() {}

  public Lighthouse(String name, int focalHeight) {
    this.name = name;
    this.focalHeight = focalHeight;
  }
}
