// Entities on both sides: a ternary relationship.
@Entity class Shop { @Id long id; @ManyToMany @MapKeyJoinColumn(name = "article_id") Map<Article, Supplier> supply; @OneToMany Map<Article, Offer> offers; }
@Entity class Article { @Id long id; }
@Entity class Supplier { @Id long id; }
@Entity class Offer { @Id long id; }
