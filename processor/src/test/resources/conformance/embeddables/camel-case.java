// Names in mixed case, prefixed by nothing.
@Embeddable class URLParts { String HostName; int portNumber; String pathInfo; }

@Entity class WebPage { @Id long pageId; URLParts urlParts; }
