package com.matar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a post is about. */
@Entity
public class Category extends Base {

  @Id
  @Column(name = "_id")
  private String id;

  private String title;
  private Integer sortOrder;

  protected Category() {}

  public Category(String title) {
    this.id = newKey();
    this.title = title;
  }
}
