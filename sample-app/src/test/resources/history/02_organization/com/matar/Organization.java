package com.matar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Those who share a feed. */
@Entity
public class Organization extends Base {

  @Id
  @Column(name = "_id")
  private String id;

  private String title;
  private Integer sortOrder;

  protected Organization() {}

  public Organization(String title) {
    this.id = newKey();
    this.title = title;
  }
}
