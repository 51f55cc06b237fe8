using Microsoft.Extensions.Logging;

namespace AdobeSdk.DeveloperConsole;

/// <summary>What is logged about rotations: ids, never a secret.</summary>
internal static partial class RotationLog
{
    [LoggerMessage(1, LogLevel.Information, "The rotation of credential {CredentialId} goes on to {Step}: secret {OldSecretId} goes, {NewSecretId} comes")]
    public static partial void Step(ILogger logger, string credentialId, AdobeSecretRotationStep step, string? oldSecretId, string? newSecretId);

    [LoggerMessage(2, LogLevel.Information, "The rotation of credential {CredentialId} waits: the old secret was last used at {OldUsed}, the new one at {NewUsed}")]
    public static partial void Waiting(ILogger logger, string credentialId, DateTimeOffset? oldUsed, DateTimeOffset? newUsed);

    [LoggerMessage(3, LogLevel.Warning, "The rotation of credential {CredentialId} removes the secret {SecretId}, which a crash has left and nobody has used")]
    public static partial void Discarded(ILogger logger, string credentialId, string secretId);
}
