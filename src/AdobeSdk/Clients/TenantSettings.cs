using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using AdobeSdk.Ims;

namespace AdobeSdk.Clients;

/// <summary>Options that have been looked through.</summary>
internal sealed record TenantSettings
{
    private TenantSettings()
    {
    }

    /// <summary>The options.</summary>
    public required AdobeOptions Options { get; init; }

    /// <summary>Who the application is.</summary>
    public required AdobeCredentials Credentials { get; init; }

    /// <summary>The scopes that are asked for besides an API's own.</summary>
    public required ScopeSet BaseScopes { get; init; }

    /// <summary>Where its tokens come from.</summary>
    public required ImsEndpoint Endpoint { get; init; }

    /// <summary>The emulator in Adobe's place, if there is one.</summary>
    public required EmulatorAddress? Emulator { get; init; }

    /// <summary>Looks the options through.</summary>
    /// <param name="options">The options.</param>
    /// <param name="section">The section they come from, if they do.</param>
    /// <param name="environment">What they leave out is looked for here.</param>
    /// <param name="problems">Gets everything that is wrong, each with what to do.</param>
    /// <returns><see langword="null"/> if there are problems.</returns>
    public static TenantSettings? Read(AdobeOptions options, AdobeSection? section, EnvironmentVariables environment, List<string> problems)
    {
        CredentialResolution credentials = CredentialResolver.Resolve(options, section, environment);
        problems.AddRange(credentials.Problems);
        problems.AddRange(OptionRules.Check(options));
        ScopeSet? scopes = Try(() => ScopeSet.Parse(options.Scopes ?? ""), "Adobe:Scopes: ", problems);
        EmulatorAddress? emulator = Try(() => EmulatorAddress.Find(options, environment), "", problems);
        ImsEndpoint? endpoint = Try(() => ImsEndpoint.Of(options.ImsBaseAddress, emulator, options.AllowedHosts), "", problems);
        return problems.Count > 0 ? null : new TenantSettings
        {
            Options = options,
            Credentials = credentials.Credentials!,
            BaseScopes = scopes!,
            Endpoint = endpoint!,
            Emulator = emulator,
        };
    }

    /// <summary>Reads a part; if it cannot be read, that is one more problem.</summary>
    private static T? Try<T>(Func<T?> read, string prefix, List<string> problems)
        where T : class
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            problems.Add(prefix + e.Message);
            return null;
        }
    }
}
