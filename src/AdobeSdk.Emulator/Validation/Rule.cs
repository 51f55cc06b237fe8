using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

/// <summary>What a JSON value has to be like. Rules are made once and put together; a check changes nothing in them.</summary>
internal abstract class Rule
{
    /// <summary>Adds what is wrong with <paramref name="value"/> to <paramref name="findings"/>.</summary>
    public abstract void Check(JsonElement value, Location at, Findings findings);

    public static Rule Text(int min = 0, int max = int.MaxValue) => new TextRule(min, max);

    public static Rule Words(params string[] words) => new WordRule(words);

    public static Rule Integer(long min = long.MinValue, long max = long.MaxValue) => new IntegerRule(min, max);

    public static Rule OneOf(params long[] numbers) => new ChoiceRule(numbers);

    public static Rule Number(double min, double max) => new NumberRule(min, max);

    public static Rule Any { get; } = new AnyRule();

    public static Rule Boolean { get; } = new BooleanRule();

    public static Rule List(Rule item, int min = 0, int max = int.MaxValue, bool unique = false) => new ListRule(item, min, max, unique);
}
