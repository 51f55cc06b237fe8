using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What went wrong with a job of Sensei.</summary>
/// <remarks>A part of Adobe's schema <c>get_status</c> of Sensei.</remarks>
public sealed record SenseiError : AdobePayload
{
    /// <summary>In words.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The kind of error: <c>ResourceNotFound</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>The HTTP status that stands for it.</summary>
    [JsonPropertyName("code")]
    public int? Code { get; init; }

    /// <summary>The reasons.</summary>
    [JsonPropertyName("details")]
    [JsonConverter(typeof(ManyOrOneConverter<ImagingErrorReason>))]
    public IReadOnlyList<ImagingErrorReason>? Details { get; init; }
}
