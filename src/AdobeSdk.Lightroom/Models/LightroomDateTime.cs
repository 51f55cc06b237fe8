using System.Globalization;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>
/// A point in time as Lightroom writes it: with a time zone or, where a camera does not know its own, without one; and
/// <see cref="Unknown"/> where nobody knows.
/// </summary>
/// <param name="Value">The text as it stands on the wire, ISO 8601; one that cannot be understood survives.</param>
[JsonConverter(typeof(LightroomDateTimeConverter))]
public readonly record struct LightroomDateTime(string Value)
{
    /// <summary>No date: <c>0000-00-00T00:00:00</c>.</summary>
    public static LightroomDateTime Unknown { get; } = new("0000-00-00T00:00:00");

    /// <summary>The point in time, or <see langword="null"/> where the text has no time zone or is no date.</summary>
    [JsonIgnore]
    public DateTimeOffset? Instant =>
        HasZone && DateTimeOffset.TryParse(Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset instant) ? instant : null;

    private bool HasZone => Value is not null && Value.IndexOf('T', StringComparison.Ordinal) is var time and >= 0 && Value.AsSpan(time).IndexOfAny('Z', '+', '-') >= 0;

    /// <summary>A point in time, in UTC, to the microsecond, as Lightroom wants it.</summary>
    /// <param name="instant">The point in time.</param>
    public static LightroomDateTime From(DateTimeOffset instant) =>
        new(instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture));

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
