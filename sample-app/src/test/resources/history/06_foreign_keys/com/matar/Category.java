package com.matar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** What a post is about. */
@Entity
public class Category extends Base {

  @Id
  @Column(name = "_id")
  private String id;

  private String title;
  private Integer sortOrder;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organization_id")
  private Organization organization;

  protected Category() {}

  public Category(String title) {
    this.id = newKey();
    this.title = title;
  }
}
