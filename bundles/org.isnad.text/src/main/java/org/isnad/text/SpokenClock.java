package org.isnad.text;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Grain;

/** Reads times of day as people say them: «الساعة السابعة والنصف مساءً», "saat 9.30'da", "at 7 p.m.", «الثامنة إلا ربعا». */
final class SpokenClock {
    private static final List<String> HUNDREDTH =
            List.of(" في الم", " بالم", "%", "٪", " %", " ملم", " كلم", " درج", " مليون", " ألف");
    // «gece boyunca», «akşam yemeği»: bare they tell the hour of no one day
    private static final Set<String> BARE = Set.of("gece", "akşam", "sabah", "öğle", "öğlen");
    private static final int MIDNIGHT = 7;
    private static final int[] BEGINS = {0, 3, 6, 12, 12, 18, 20, 0};
    private static final int[] ENDS = {0, 6, 12, 14, 18, 22, 28, 1};

    private static final String[] HOURS = hours();

    private final TimeTokens tokens;
    private final ClockReading digits;

    SpokenClock(TimeTokens tokens) {
        this.tokens = tokens;
        this.digits = new ClockReading(tokens);
    }

    static int begins(int part) {
        return BEGINS[part];
    }

    static int ends(int part) {
        return ENDS[part];
    }

    Optional<Time> at(int i) {
        Optional<Time> read = minutesTo(i);
        read = read.isPresent() ? read : partFirst(i);
        return read.isPresent() ? read : core(i, -1);
    }

    /** «في الصباح», «الظهر», "midnight": part of a day without an hour. */
    Optional<Time> part(int i) {
        TimeToken token = tokens.at(i);
        if (!token.is(TimeKind.PART)) {
            return Optional.empty();
        }
        String word = tokens.text.substring(token.start(), token.end());
        char last = FoldedText.fold(word).charAt(FoldedText.fold(word).length() - 1);
        boolean construct = word.charAt(0) >= 0x600
                && word.charAt(0) < 0x700
                && !token.definite()
                && word.indexOf(' ') < 0
                && last != 'ا'
                && word.indexOf('ً') < 0
                && word.indexOf('-') < 0;
        if (construct || BARE.contains(word)) {
            return Optional.empty();
        }
        return Optional.of(Time.open(i, i + 1, Grain.DAY, HOURS[token.value()], "part-of-day"));
    }

    private static String[] hours() {
        String[] hours = new String[BEGINS.length];
        for (int part = 0; part < hours.length; part++) {
            hours[part] = "T" + LocalTime.of(BEGINS[part], 0) + "/T" + LocalTime.of(ENDS[part] % 24, 0);
        }
        return hours;
    }

    // «ثلاث دقائق حتى الثامنة», "ten minutes to eight"
    private Optional<Time> minutesTo(int i) {
        boolean counted = tokens.is(i, TimeKind.NUMBER)
                && tokens.at(i + 1).isUnit(Grain.MINUTE)
                && tokens.straight(i + 1)
                && (tokens.is(i + 2, TimeKind.TO) || tokens.is(i + 2, TimeKind.AGO))
                && tokens.straight(i + 2)
                && tokens.straight(i + 3);
        if (!counted || tokens.at(i).value() > 59) {
            return Optional.empty();
        }
        return core(i + 3, -1)
                .or(() -> hourAlone(i + 3))
                .map(t -> clock(i, t.next(), time(t).minusMinutes(tokens.at(i).value()), Grain.MINUTE));
    }

    private Optional<Time> hourAlone(int i) {
        int hour = hourOf(i);
        return hour < 0 ? Optional.empty() : Optional.of(clock(i, i + 1, LocalTime.of(hour % 24, 0), Grain.HOUR));
    }

    private static LocalTime time(Time clock) {
        return LocalTime.parse(clock.value().substring(1));
    }

    private static Time clock(int first, int next, LocalTime time, Grain grain) {
        return Time.open(first, next, grain, "T" + time, "clock");
    }

    // «بعد الظهر الساعة 7», «مساء 7», «في الليل الخامسة والنصف»
    private Optional<Time> partFirst(int i) {
        if (!tokens.is(i, TimeKind.PART) || tokens.at(i).value() == MIDNIGHT || !tokens.near(i + 1)) {
            return Optional.empty();
        }
        int j = tokens.skip(i + 1, TimeKind.OF);
        // "the morning of 3 March"
        boolean day = tokens.at(j + 1).isMonth() && tokens.straight(j + 1);
        // «الظهر في | مسجد قتل فيه 13 شخصا»: where, and how many
        boolean apart = j > i + 1 && !tokens.near(j);
        return day || apart ? Optional.empty() : core(j, i).map(t -> t.at(i, t.next()));
    }

    private boolean isClock(int i) {
        return tokens.is(i, TimeKind.CLOCK)
                || (tokens.at(i).isUnit(Grain.HOUR)
                        && tokens.at(i).value() == 1
                        && tokens.text.charAt(tokens.at(i).start()) != 'س'
                        && hourOf(i + 1) >= 0);
    }

    private int hourOf(int i) {
        TimeToken token = tokens.at(i);
        boolean hour = (token.is(TimeKind.NUMBER) && token.value() <= 24 && token.digits() <= 2)
                || (token.is(TimeKind.ORDINAL) && token.value() >= 1 && token.value() <= 12);
        return hour ? token.value() : -1;
    }

    // «من عائلة واحدة | فجر الجمعة»: an hour has the article
    private boolean oneOf(int h) {
        TimeToken token = tokens.at(h);
        char first = tokens.text.charAt(token.start());
        return token.is(TimeKind.NUMBER)
                && !token.definite()
                && Character.isLetter(first)
                && first >= 0x600
                && first < 0x700;
    }

    private Optional<Time> core(int i, int part) {
        boolean told = isClock(i) && tokens.straight(i + 1);
        int h = told ? i + 1 : i;
        Optional<ClockReading.Clock> inDigits = digits.at(h);
        if (inDigits.isPresent() && inDigits.get().grain().compareTo(Grain.HOUR) > 0) {
            return Optional.of(fromDigits(inDigits.get(), i, part));
        }
        if (joinedDigits(h)) {
            int value = tokens.at(h).value();
            int hour = digits.hour(value / 100, h + 1);
            return Optional.of(clock(i, h + 2, LocalTime.of(hour, value % 100), Grain.MINUTE));
        }
        int hour = hourOf(h);
        boolean minuteUnit = tokens.is(h + 1, TimeKind.UNIT) && tokens.straight(h + 1);
        boolean decimal =
                tokens.at(h).digits() > 0 && tokens.at(h + 1).digits() > 0 && ".,:/-".indexOf(tokens.sign(h + 1)) >= 0;
        // "at 4 percent"
        boolean measure = tokens.is(h + 1, TimeKind.NONE)
                && tokens.straight(h + 1)
                && tokens.at(h + 1).end() > tokens.at(h + 1).start();
        if (hour < 0 || measure || minuteUnit || decimal || (h > i && !tokens.straight(h)) || (!told && oneOf(h))) {
            return Optional.empty();
        }
        return spoken(i, h, hour, told, part);
    }

    // 340 مساء
    private boolean joinedDigits(int h) {
        TimeToken token = tokens.at(h);
        return token.is(TimeKind.NUMBER)
                && (token.digits() == 3 || token.digits() == 4)
                && token.value() % 100 < 60
                && token.value() / 100 <= 12
                && token.value() >= 100
                && digits.half(h + 1);
    }

    private Time fromDigits(ClockReading.Clock read, int i, int part) {
        LocalTime time = read.time();
        if (part >= 0 && time.getHour() <= 12 && !digits.half(read.next() - 1)) {
            time = time.withHour(digits.hour(time.getHour(), part));
        }
        int next = read.next();
        int p = tokens.skip(next, TimeKind.OF);
        if (p > next && tokens.is(p, TimeKind.PART) && tokens.straight(p)) {
            time = time.getHour() <= 12 ? time.withHour(digits.hour(time.getHour(), p)) : time;
            next = p + 1;
        }
        // «21.30 sıralarında»
        boolean about = tokens.is(next, TimeKind.OCLOCK) && tokens.straight(next);
        return clock(i, about ? next + 1 : next, time, read.grain());
    }

    private Optional<Time> spoken(int i, int h, int hour, boolean told, int part) {
        int minutes = 0;
        int half = part;
        boolean sure = told || part >= 0;
        boolean precise = false;
        int next = h + 1;
        for (int tries = 0; tries < 4 && tokens.straight(next); tries++) {
            int k = next;
            if (tokens.is(k, TimeKind.OCLOCK)) {
                next = k + 1;
                sure = true;
                continue;
            }
            int p = tokens.skip(k, TimeKind.OF);
            if (digits.half(p) || (p > k && tokens.is(p, TimeKind.PART) && tokens.straight(p))) {
                half = half < 0 ? p : half;
                next = p + 1;
                sure = true;
                continue;
            }
            boolean digitsOnly = tokens.at(h).digits() > 0
                    && tokens.at(k).digits() > 0
                    && !sure
                    && !tokens.at(k + 1).isUnit(Grain.MINUTE);
            // «السابعة والثامنة» are two of a row unless a word leads to the hour
            boolean row =
                    tokens.is(k, TimeKind.ORDINAL) && !sure && !(tokens.is(h - 1, TimeKind.OF) && tokens.straight(h));
            // «bir buçuk | metre»
            boolean measures =
                    !sure && tokens.text.startsWith("buçuk ", tokens.at(k).start());
            int moved = digitsOnly || row || measures ? Integer.MIN_VALUE : minutes(k);
            if (moved == Integer.MIN_VALUE || precise) {
                break;
            }
            next = afterMinutes(k);
            minutes = moved;
            precise = true;
            sure = true;
        }
        boolean feminine = tokens.is(h, TimeKind.ORDINAL) && hourLed(h) && tokens.ends(next - 1);
        boolean alone = tokens.at(h).digits() > 0
                && tokens.at(h).value() <= 12
                && tokens.ends(next - 1)
                && tokens.is(h - 1, TimeKind.OF)
                && tokens.straight(h)
                && tokens.text.charAt(tokens.at(h - 1).start()) >= 0x600;
        // "14 bodies were found at 14 sites", "the number stood at 14"
        boolean count = told
                && !precise
                && half < 0
                && next == h + 1
                && tokens.at(h).digits() > 0
                && tokens.text.charAt(tokens.at(i).start()) < 0x250
                && tokens.text.startsWith("at ", tokens.at(i).start())
                && !(tokens.straight(i) && (tokens.is(i - 1, TimeKind.DAY) || tokens.is(i - 1, TimeKind.WEEKDAY)))
                && (hour > 12 || !tokens.ends(h));
        if (count || (!sure && !feminine && !alone)) {
            return Optional.empty();
        }
        int of24 = half >= 0 ? digits.hour(hour, half) : hour % 24;
        LocalTime time = LocalTime.of(of24, 0).plusMinutes(minutes);
        return Optional.of(clock(i, next, time, precise ? Grain.MINUTE : Grain.HOUR));
    }

    // «في السابعة», «عند الحادية عشرة»: hours are feminine
    private boolean hourLed(int h) {
        String word = tokens.text.substring(tokens.at(h).start(), tokens.at(h).end());
        boolean feminine = word.endsWith("ة") || word.contains("ة ") || word.endsWith("ه");
        boolean led = (tokens.is(h - 1, TimeKind.OF) && tokens.straight(h)) || tokens.is(h - 1, TimeKind.FUTURE);
        return feminine && led;
    }

    // «والنصف», «و30 دقيقة», «إلا ربعا», "buçuk": minutes after the hour, negative before it
    private int minutes(int k) {
        int m = tokens.is(k, TimeKind.AND) || tokens.is(k, TimeKind.LESS) ? k + 1 : k;
        TimeToken token = tokens.at(m);
        boolean arabic =
                tokens.at(k).start() >= 0 && tokens.text.charAt(tokens.at(k).word()) >= 0x600;
        boolean joined =
                (m > k && arabic && tokens.straight(m)) || token.and() || (!arabic && token.is(TimeKind.FRACTION));
        boolean counts = token.is(TimeKind.FRACTION)
                || (token.is(TimeKind.NUMBER) && token.value() < 60 && token.digits() <= 2)
                || (token.is(TimeKind.ORDINAL) && token.value() < 60)
                || token.isUnit(Grain.MINUTE);
        boolean otherUnit = token.is(TimeKind.NUMBER)
                && tokens.is(m + 1, TimeKind.UNIT)
                && !tokens.at(m + 1).isUnit(Grain.MINUTE);
        if (!joined || !counts || otherUnit || hundredth(token.after())) {
            return Integer.MIN_VALUE;
        }
        return tokens.is(k, TimeKind.LESS) ? -token.value() : token.value();
    }

    // «بين 5 و9 | في المئة»
    private boolean hundredth(int end) {
        return HUNDREDTH.stream().anyMatch(words -> tokens.text.startsWith(words, end));
    }

    private int afterMinutes(int k) {
        int m = tokens.is(k, TimeKind.AND) || tokens.is(k, TimeKind.LESS) ? k + 1 : k;
        return tokens.at(m + 1).isUnit(Grain.MINUTE) && tokens.straight(m + 1) ? m + 2 : m + 1;
    }
}
