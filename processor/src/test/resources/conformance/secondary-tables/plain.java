// Some columns live in a second table.
@Entity
@SecondaryTable(name = "details")
class Article {
  @Id long id;
  String title;
  @Column(table = "details") String text;
  @Column(table = "details", nullable = false) Integer pages;
}

class Sample {
  static List<Object> instances() {
    Article article = new Article();
    article.title = "t";
    article.text = "x";
    article.pages = 3;
    return List.of(article);
  }
}
