using System.Text.Json;

namespace AdobeSdk.DeveloperConsole;

/// <summary>A rotation as a small value, to be saved after each step and taken up by whichever process goes on. It holds no secret.</summary>
/// <param name="OrganizationId">The Developer Console's number of the organisation.</param>
/// <param name="CredentialId">The Developer Console's number of the credential.</param>
public sealed record AdobeSecretRotationState(string OrganizationId, string CredentialId)
{
    /// <summary>What is to be done next.</summary>
    public AdobeSecretRotationStep Step { get; init; }

    /// <summary>The id of the secret that goes.</summary>
    public string? OldSecretId { get; init; }

    /// <summary>The id of the secret that comes.</summary>
    public string? NewSecretId { get; init; }

    /// <summary>When the new secret was where the clients read it.</summary>
    public DateTimeOffset? DeployedAt { get; init; }

    /// <summary>When there is something to do next; <see langword="null"/>: now.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>The state as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, RotationJson.Default.AdobeSecretRotationState);

    /// <summary>Reads what <see cref="ToJson"/> has written.</summary>
    /// <exception cref="FormatException">It is no state.</exception>
    public static AdobeSecretRotationState Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, RotationJson.Default.AdobeSecretRotationState) ?? throw new JsonException("It is null.");
        }
        catch (JsonException cause)
        {
            throw new FormatException("This is no state of a rotation.", cause);
        }
    }
}
