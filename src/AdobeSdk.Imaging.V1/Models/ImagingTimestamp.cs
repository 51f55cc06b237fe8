using System.Globalization;
using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// A time as these APIs write it: <c>2018-01-04T12:57:15.12345:Z</c> in Adobe's examples, with a colon too many.
/// </summary>
/// <param name="Value">Adobe's text.</param>
[JsonConverter(typeof(OpenEnumConverter<ImagingTimestamp>))]
public readonly record struct ImagingTimestamp(string Value) : IOpenEnum<ImagingTimestamp>
{
    /// <summary>The time; <see langword="null"/> if the text is none.</summary>
    public DateTimeOffset? Time => DateTimeOffset.TryParse(
        Value?.Replace(":Z", "Z", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
        ? time
        : null;

    /// <inheritdoc/>
    public static ImagingTimestamp FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
