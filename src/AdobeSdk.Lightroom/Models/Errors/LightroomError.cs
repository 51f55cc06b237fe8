using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Why a call was refused.</summary>
/// <remarks>All of Adobe's schemas of errors: they differ by their numbers and words. Clients throw <see cref="AdobeApiException"/>.</remarks>
public sealed record LightroomError : AdobePayload
{
    /// <summary>Adobe's number, such as 1005 for wrong input, or its word for maintenance.</summary>
    [JsonPropertyName("code")]
    [JsonConverter(typeof(ErrorCodeConverter))]
    public string? Code { get; init; }

    /// <summary>In words.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The kind of error.</summary>
    [JsonPropertyName("subtype")]
    public string? Subtype { get; init; }

    /// <summary>What is wrong with what: members of the request, or kinds of resources.</summary>
    [JsonPropertyName("errors")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors { get; init; }

    /// <summary>Where a newer version of the calling application is, if that is what it needs.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }
}
