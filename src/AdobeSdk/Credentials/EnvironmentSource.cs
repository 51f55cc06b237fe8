using AdobeSdk.Configuration;

namespace AdobeSdk.Credentials;

/// <summary>Reads the variables that Adobe's guides (Firefly Services, getting started) and samples use.</summary>
internal static class EnvironmentSource
{
    /// <summary>The client ids, in order.</summary>
    public static IReadOnlyList<string> ClientIds { get; } = ["FIREFLY_SERVICES_CLIENT_ID", "ADOBE_CLIENT_ID"];

    /// <summary>The secrets and tokens, in order.</summary>
    public static IReadOnlyList<string> Grants { get; } = ["FIREFLY_SERVICES_CLIENT_SECRET", "FIREFLY_SERVICES_ACCESS_TOKEN", "ADOBE_CLIENT_SECRET"];

    /// <summary>Reads both families; a source is named after the variable that its secret or token is in.</summary>
    public static IEnumerable<CredentialSource> Read(EnvironmentVariables environment)
    {
        Secret? token = CredentialText.AsToken(environment[Grants[1]]);
        yield return new CredentialSource(token is null ? Grants[0] : Grants[1])
        {
            ClientId = environment[ClientIds[0]],
            ClientSecret = CredentialText.AsSecret(environment[Grants[0]]),
            AccessToken = token,
        };
        yield return new CredentialSource(Grants[2])
        {
            ClientId = environment[ClientIds[1]],
            ClientSecret = CredentialText.AsSecret(environment[Grants[2]]),
        };
    }
}
