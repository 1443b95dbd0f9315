package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.star.Labelled;
import dev.greenroom.scoring.star.Story;
import dev.greenroom.scoring.star.Topic;
import dev.greenroom.scoring.star.TopicSpace;
import dev.greenroom.scoring.star.Unit;
import java.util.List;

/** A graded answer as a labeller that never saw its role has read it. */
record ToldAnswer(LabelFit.Read read, int fold, Topic topic, List<Labelled> labelled) {

    GradedAnswer answer() {
        return read.answer();
    }

    List<Unit> telling() {
        return labelled.stream().filter(Labelled::tells).map(Labelled::unit).toList();
    }

    boolean tellsSomething() {
        return labelled.stream().anyMatch(Labelled::tells);
    }

    double[] nearness(Topic asked, TopicSpace space) {
        return asked.nearness(telling(), space);
    }

    Story story(double onTopic) {
        return Story.of(labelled, answer().situational(), onTopic);
    }

    String letters() {
        return labelled.stream()
                .map(one -> one.component().name().substring(0, 1))
                .reduce("", String::concat);
    }
}
