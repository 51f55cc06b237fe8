namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>Words for light, weather, season and place, in the singular; two-word terms with a space.</summary>
internal static class Vocabulary
{
    public static readonly Dictionary<string, Daytime> Daytimes = Table(
        (Daytime.Day, "day noon midday daylight daytime sunny sunshine afternoon bright"),
        (Daytime.Dawn, "dawn sunrise morning daybreak"),
        (Daytime.GoldenHour, "|golden hour|golden light|magic hour|evening sun"),
        (Daytime.Sunset, "sunset sundown"),
        (Daytime.Dusk, "dusk twilight evening gloaming|blue hour"),
        (Daytime.Night, "night moon midnight moonlit moonlight nighttime nocturnal starry starlit dark|at night"));

    public static readonly Dictionary<string, Weather> Weathers = Table(
        (Weather.Clear, "clear cloudless"),
        (Weather.Cloudy, "cloud cloudy overcast"),
        (Weather.Rain, "rain rainy drizzle wet monsoon"),
        (Weather.Storm, "storm stormy thunder thunderstorm lightning tempest hurricane tornado"),
        (Weather.Fog, "fog foggy mist misty haze hazy"),
        (Weather.Snow, "snow snowy snowfall blizzard snowing snowflake"),
        (Weather.Aurora, "aurora|northern light|aurora borealis"));

    public static readonly Dictionary<string, Season> Seasons = Table(
        (Season.Summer, "summer"),
        (Season.Spring, "spring springtime blossom blooming"),
        (Season.Autumn, "autumn autumnal fall october november"),
        (Season.Winter, "winter wintry ice icy frozen frost arctic christmas"));

    public static readonly Dictionary<string, Place> Places = Table(
        (Place.Sea, "sea ocean coast coastal wave harbor harbour bay cliff island shipwreck pier"),
        (Place.Beach, "beach shore seaside tropical sand palm coastline"),
        (Place.Lake, "lake river pond stream fjord waterfall canal water lagoon"),
        (Place.Mountains, "mountain peak alp alpine hill valley canyon volcano everest summit glacier|mountain range"),
        (Place.Meadow, "meadow field garden park farm prairie grass countryside village pasture lawn vineyard savanna savannah"),
        (Place.Forest, "forest wood woodland jungle rainforest grove"),
        (Place.Desert, "desert dune sahara mars martian wasteland"),
        (Place.City, "city skyline downtown street urban town metropolis cyberpunk alley tokyo paris london york road highway"),
        (Place.Space, "space galaxy cosmos cosmic universe nebula orbit interstellar milky|outer space|deep space"),
        (Place.Underwater, "underwater reef seabed undersea submarine|under water|deep sea|coral reef"),
        (Place.Room, "room food cake pizza bread kitchen interior indoor table desk cafe café restaurant library bedroom office window shelf|living room"),
        (Place.Studio, "studio watch shoe sneaker lamp podium product advertisement commercial packaging backdrop mockup logo pedestal|product shot|product photo"));

    /// <summary>Words that carry no picture.</summary>
    public static readonly HashSet<string> Silent = [..
        ("a an the of at in on with and or by to from for over under near beside behind above below into onto through its his her their my your our this that " +
        "is are as it be very some few many one picture photo photograph image painting illustration drawing scene view landscape beautiful stunning epic detailed " +
        "highly high quality dramatic gorgeous pretty lovely amazing majestic realistic photorealistic ultra hd 4k 8k best nice calm quiet peaceful serene soft warm cool light " +
        "old ancient lonely lone small tiny little big large huge giant tall long distant far close up flying standing sitting sleeping running walking sailing swimming " +
        "glowing shining colorful colourful vibrant vivid sky horizon background foreground time hour style art wide shot angle lens cinematic made out full while between across against around front top side single next inside outside").Split(' ')];

    /// <summary>Number words.</summary>
    public static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["two"] = 2, ["pair"] = 2, ["couple"] = 2, ["three"] = 3, ["several"] = 3, ["four"] = 4, ["five"] = 5, ["flock"] = 5, ["many"] = 5, ["fleet"] = 4,
    };

    private static Dictionary<string, T> Table<T>(params (T Value, string Words)[] rows)
    {
        Dictionary<string, T> table = new(StringComparer.Ordinal);
        foreach ((T value, string words) in rows)
        {
            // Single words are parted by spaces; terms of two words follow, parted by bars.
            string[] parts = words.Split('|');
            foreach (string word in parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(parts[1..]))
            {
                table[word] = value;
            }
        }

        return table;
    }
}
