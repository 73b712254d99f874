// The id on a field.
@Entity class T { @Id long id; String field; public String getProperty() { return ""; } }
