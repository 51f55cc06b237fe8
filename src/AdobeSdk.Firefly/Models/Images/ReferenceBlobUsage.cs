using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What a reference image is for.</summary>
/// <remarks>Adobe's schema <c>ReferenceBlobUsageV3</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ReferenceBlobUsage>))]
public readonly record struct ReferenceBlobUsage(string Value) : IOpenEnum<ReferenceBlobUsage>
{
    /// <summary>In general: to edit it, or to draw like it.</summary>
    public static ReferenceBlobUsage General { get; } = new("general");

    /// <inheritdoc/>
    public static ReferenceBlobUsage FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
