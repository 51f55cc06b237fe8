using System.Globalization;
using AdobeSdk.Emulator.Lightroom.Protocol;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Lightroom.Listing;

/// <summary>The parameters of a list, and links to its other pages.</summary>
internal sealed class ListQuery(IQueryCollection query, params string[] positions)
{
    // Adobe's own default and limit.
    private const int UsualPage = 100;
    private const int LargestPage = 500;

    public string? this[string name] => query.TryGetValue(name, out var value) ? value.ToString() : null;

    public bool Has(string name) => query.ContainsKey(name);

    public IEnumerable<string> Names => query.Keys;

    /// <summary>How many are wanted.</summary>
    /// <exception cref="LightroomException">It is no number, or too large a one.</exception>
    public int Limit => this["limit"] is not { } text ? UsualPage
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit is >= 1 and <= LargestPage ? limit
        : throw new LightroomException(LightroomError.Input("limit", "is invalid"));

    /// <summary>Words with semicolons, or commas, between them; nothing for all.</summary>
    public string[]? Words(string name) => this[name]?.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A point in time.</summary>
    /// <exception cref="LightroomException">It is none.</exception>
    public string? Time(string name)
    {
        string? text = this[name];

        // Zero, and the second before it, stand for assets without a date.
        return text is null or TimeRule.Unknown or "-0001-12-31T23:59:59" || TimeRule.Is(text)
            ? text
            : throw new LightroomException(LightroomError.Input(name, "must be a valid XML Schema dateTime"));
    }

    /// <summary>The same list from somewhere else on.</summary>
    public string At(string path, params (string Name, string Value)[] position)
    {
        IEnumerable<(string Name, string Value)> others = query.Where(pair => !positions.Contains(pair.Key)).Select(static pair => (pair.Key, pair.Value.ToString()));
        return $"{path}?{string.Join('&', position.Concat(others).Select(static pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"))}";
    }
}
