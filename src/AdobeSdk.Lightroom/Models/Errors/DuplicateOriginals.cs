using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What a 412 answers: the originals with the same SHA-256 that the catalog has already.</summary>
/// <remarks>Adobe's schema <c>PreconditionFailedResponse</c>.</remarks>
public sealed record DuplicateOriginals : AdobePayload
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>Those originals.</summary>
    [JsonPropertyName("revisions")]
    public IReadOnlyList<DuplicateOriginal>? Revisions { get; init; }
}
