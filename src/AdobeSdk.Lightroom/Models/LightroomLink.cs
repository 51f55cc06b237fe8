using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Where something is.</summary>
public sealed record LightroomLink : AdobePayload
{
    /// <summary>The address, relative to <c>Base</c> of the answer that holds it.</summary>
    [JsonPropertyName("href")]
    public string? Href { get; init; }

    /// <summary>Whether the address has names in braces, such as <c>{subtype}</c>, to put values for.</summary>
    [JsonPropertyName("templated")]
    public bool? Templated { get; init; }

    /// <summary>
    /// Whether what is there does not stand for the asset: a rendition from before an edit, or develop settings that are not
    /// uploaded yet.
    /// </summary>
    [JsonIgnore]
    public bool IsInvalid => OtherMembers?.TryGetValue("invalid", out JsonElement invalid) == true
        && (invalid.ValueKind == JsonValueKind.True || (invalid.ValueKind == JsonValueKind.String && invalid.ValueEquals("true")));
}
