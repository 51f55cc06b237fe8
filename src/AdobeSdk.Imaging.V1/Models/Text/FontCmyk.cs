using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A font's colour in CMYK.</summary>
/// <remarks>Adobe's schema <c>FontColorCmyk</c>.</remarks>
public sealed record FontCmyk : AdobePayload
{
    /// <summary>Cyan, 0–32768.</summary>
    [JsonPropertyName("cyan")]
    public int? Cyan { get; init; }

    /// <summary>Magenta, 0–32768.</summary>
    [JsonPropertyName("magenta")]
    public int? Magenta { get; init; }

    /// <summary>Yellow, 0–32768.</summary>
    [JsonPropertyName("yellowColor")]
    public int? Yellow { get; init; }

    /// <summary>Black, 0–32768.</summary>
    [JsonPropertyName("black")]
    public int? Black { get; init; }
}
