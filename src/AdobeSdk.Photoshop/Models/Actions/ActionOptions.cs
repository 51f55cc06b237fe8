using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Actions or a script to play; at least one of them.</summary>
/// <remarks>Adobe's schema <c>ActionsOptions</c>.</remarks>
public sealed record ActionOptions : AdobePayload
{
    /// <summary>Actions, up to 10: <c>.atn</c> files, or actions as JSON.</summary>
    [JsonPropertyName("actions")]
    public IReadOnlyList<PhotoshopAction>? Actions { get; init; }

    /// <summary>
    /// Files that actions or the script use, up to 25, named <c>__ADDITIONAL_CONTENTS_PATH_0__</c> and so on in them.
    /// </summary>
    [JsonPropertyName("additionalContents")]
    public IReadOnlyList<PhotoshopFile>? AdditionalContents { get; init; }

    /// <summary>Brushes, up to 10.</summary>
    [JsonPropertyName("brushes")]
    public IReadOnlyList<PhotoshopFile>? Brushes { get; init; }

    /// <summary>Fonts of text layers.</summary>
    [JsonPropertyName("fontOptions")]
    public FontOptions? FontOptions { get; init; }

    /// <summary>Patterns, up to 10.</summary>
    [JsonPropertyName("patterns")]
    public IReadOnlyList<PhotoshopFile>? Patterns { get; init; }

    /// <summary>A UXP script. What it writes to <c>__UXP_OUTPUT_PATH__</c> can be an output.</summary>
    [JsonPropertyName("uxp")]
    public PhotoshopFile? Script { get; init; }
}
