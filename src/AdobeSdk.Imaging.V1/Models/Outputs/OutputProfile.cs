using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The colour profile of a file.</summary>
/// <remarks>Adobe's schema <c>IccProfileDetails</c>.</remarks>
public sealed record OutputProfile : AdobePayload
{
    /// <summary>The colour mode.</summary>
    [JsonPropertyName("imageMode")]
    public ColorMode? ImageMode { get; init; }

    /// <summary>A profile of your own.</summary>
    [JsonPropertyName("input")]
    public StoredFile? Input { get; init; }

    /// <summary>One of Adobe's profiles; needed where <see cref="Input"/> is not.</summary>
    [JsonPropertyName("profileName")]
    public ColorProfile? ProfileName { get; init; }
}
