using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Where a new asset comes from.</summary>
/// <remarks>Adobe's schema <c>createAssetBody.payload.importSource</c>.</remarks>
public sealed record NewImportSource : AdobePayload
{
    /// <summary>The name of the file.</summary>
    [JsonPropertyName("fileName")]
    public required string FileName { get; init; }

    /// <summary>Who imported it. Applications of partners write their API key here, by which Lightroom knows them.</summary>
    [JsonPropertyName("importedOnDevice")]
    public required string ImportedOnDevice { get; init; }

    /// <summary>The id of the account of the user who imported it.</summary>
    [JsonPropertyName("importedBy")]
    public required string ImportedBy { get; init; }

    /// <summary>When.</summary>
    [JsonPropertyName("importTimestamp")]
    public required LightroomDateTime ImportTimestamp { get; init; }
}
