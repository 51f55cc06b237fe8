using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using Microsoft.Extensions.Configuration;

namespace AdobeSdk;

/// <summary>Which credentials are in use and where they come from. It never shows a secret or a token.</summary>
public sealed class AdobeCredentials
{
    internal AdobeCredentials()
    {
    }

    /// <summary>The place that the secret or token comes from: <c>options</c>, <c>configuration section 'Adobe'</c>, a file's name, or a variable's.</summary>
    public required string Source { get; init; }

    /// <summary>The client id, also sent as <c>x-api-key</c>.</summary>
    public required string ClientId { get; init; }

    /// <summary>The organisation, <c>…@AdobeOrg</c>, if known.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>What a token is had by.</summary>
    public AdobeCredentialKind Kind =>
        AccessToken is not null ? AdobeCredentialKind.AccessToken
        : RefreshToken is not null ? AdobeCredentialKind.User
        : ServiceAccount is not null ? AdobeCredentialKind.ServiceAccount
        : AdobeCredentialKind.ClientSecret;

    /// <summary>When the pasted token runs out, if there is one and it says so.</summary>
    public DateTimeOffset? TokenExpiresAt { get; init; }

    internal Secret? ClientSecret { get; init; }

    internal Secret? AccessToken { get; init; }

    internal ServiceAccount? ServiceAccount { get; init; }

    internal Secret? RefreshToken { get; init; }

    internal string? UserId { get; init; }

    internal UserFile? UserFile { get; init; }

    /// <summary>
    /// Looks for credentials where <c>AddAdobe(configuration)</c> would: the section <c>Adobe</c>, the file it names, the
    /// environment. For programs that offer something else when there are none.
    /// </summary>
    /// <param name="configuration">The application's configuration or its section <c>Adobe</c>; <see langword="null"/> for the environment alone.</param>
    /// <returns><see langword="null"/> if there is neither secret nor token, or no client id to go with it.</returns>
    public static AdobeCredentials? Find(IConfiguration? configuration = null)
    {
        AdobeOptions options = new();
        AdobeSection? section = configuration is null ? null : AdobeSection.In(configuration);
        section?.Bind(options);
        return CredentialResolver.Resolve(options, section, EnvironmentVariables.Process).Credentials;
    }

    /// <summary>Kind, client id and source.</summary>
    public override string ToString() =>
        $"{Kind switch { AdobeCredentialKind.ClientSecret => "client secret", AdobeCredentialKind.AccessToken => "access token", AdobeCredentialKind.User => "user", _ => "Service Account (JWT)" }} of client {ClientId}, from {Source}";
}
