using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Whose catalog it is, and what the user has paid for.</summary>
/// <remarks>Adobe's schema <c>getAccountAnswer</c>.</remarks>
public sealed record LightroomAccount : AdobePayload
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>The account's id, 32 lower-case hexadecimal digits.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>When Lightroom's service made it.</summary>
    [JsonPropertyName("created")]
    public LightroomDateTime? Created { get; init; }

    /// <summary>When it was last changed at the service.</summary>
    [JsonPropertyName("updated")]
    public LightroomDateTime? Updated { get; init; }

    /// <summary>Always <c>account</c>.</summary>
    [JsonPropertyName("type")]
    public LightroomResourceType? Type { get; init; }

    /// <summary>The user's address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>The user's name.</summary>
    [JsonPropertyName("full_name")]
    public string? FullName { get; init; }

    /// <summary>The user's first name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; init; }

    /// <summary>The user's last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; init; }

    /// <summary>The user's id elsewhere at Adobe.</summary>
    [JsonPropertyName("wcd_guid")]
    public string? WcdGuid { get; init; }

    /// <summary>The user's country, two letters.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; init; }

    /// <summary>Settings of Lightroom's own clients.</summary>
    [JsonPropertyName("config")]
    public JsonElement? Config { get; init; }

    /// <summary>What the user has paid for.</summary>
    [JsonPropertyName("entitlement")]
    public LightroomEntitlement? Entitlement { get; init; }

    /// <summary>Where related things are, by relation, relative to <c>Base</c> of the answer that holds them.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }
}
