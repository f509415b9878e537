package org.matbaa.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.matbaa.wording.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the article in a JSON-LD document (JSON-LD 1.1, 2.1 and 6.1). Not thread-safe. */
final class ArticleNode {
    /** schema.org {@code Article} and its subtypes. */
    private static final Set<String> TYPES = Set.of("Article", "NewsArticle", "AdvertiserContentArticle",
            "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
            "ReportageNewsArticle", "ReviewNewsArticle", "SatiricalArticle", "ScholarlyArticle", "TechArticle",
            "Report", "SocialMediaPosting", "BlogPosting", "LiveBlogPosting");

    private final List<String> warnings;

    /** @param warnings receives a sentence when more than one article is found */
    ArticleNode(List<String> warnings) {
        this.warnings = warnings;
    }

    /**
     * The first article; an object that has no {@code @type} counts as one.
     *
     * @throws ArticleException when there is none, saying what is there instead
     */
    ObjectNode find(JsonNode root) throws ArticleException {
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        List<ObjectNode> articles = objects.stream().filter(ArticleNode::isArticle).toList();
        if (articles.isEmpty()) {
            throw new ArticleException(absence(root, objects));
        }
        if (articles.size() > 1) {
            warnings.add("the input holds " + articles.size() + " articles and only the first is read: "
                    + "put each on a line of a .jsonl file");
        }
        return articles.getFirst();
    }

    /** The first object that says that it is an article; one without a type does not count. */
    static Optional<ObjectNode> typed(JsonNode root) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        return objects.stream().filter(object -> types(object).stream().anyMatch(TYPES::contains)).findFirst();
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, objects));
        } else if (node instanceof ObjectNode object) {
            if (object.path("@graph").isContainerNode()) {
                collect(object.get("@graph"), objects);
            } else {
                objects.add(object);
            }
        }
    }

    private static boolean isArticle(ObjectNode object) {
        List<String> types = types(object);
        return types.isEmpty() || types.stream().anyMatch(TYPES::contains);
    }

    /** Type names without the vocabulary's address. */
    private static List<String> types(ObjectNode object) {
        JsonNode type = object.path("@type");
        List<String> types = new ArrayList<>();
        (type.isArray() ? type : List.of(type)).forEach(item -> {
            if (item.isTextual()) {
                String name = item.textValue();
                types.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
            }
        });
        return types;
    }

    private static Sentence absence(JsonNode root, List<ObjectNode> objects) {
        return Sentence.of("no NewsArticle in the JSON: an object with 'headline' and 'articleBody' was expected,"
                + " but {0}", found(root, objects));
    }

    private static Sentence found(JsonNode root, List<ObjectNode> objects) {
        if (objects.isEmpty()) {
            return Sentence.of("found {0} without objects", JsonType.of(root));
        }
        String types = String.join(", ", types(objects.getFirst()));
        return objects.size() == 1 ? Sentence.of("found an object of type '{0}'", types)
                : Sentence.of("the first of {0} is an object of type '{1}'", objects.size(), types);
    }
}
