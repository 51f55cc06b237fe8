using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using AdobeSdk.Ims;

namespace AdobeSdk.Clients;

/// <summary>Options that have been looked through: what they mean, or what is wrong with them.</summary>
internal sealed record TenantSettings
{
    private TenantSettings()
    {
    }

    /// <summary>The options.</summary>
    public required AdobeOptions Options { get; init; }

    /// <summary>Who the application is.</summary>
    public required AdobeCredentials Credentials { get; init; }

    /// <summary>Where its tokens come from.</summary>
    public required ImsEndpoint Endpoint { get; init; }

    /// <summary>The emulator in Adobe's place, if there is one.</summary>
    public required EmulatorAddress? Emulator { get; init; }

    /// <summary>Looks the options through.</summary>
    /// <param name="options">The options.</param>
    /// <param name="section">The section they come from, if they do.</param>
    /// <param name="environment">What they leave out is looked for here.</param>
    /// <param name="problems">Everything that is wrong, each with what to do.</param>
    /// <returns><see langword="null"/> if anything is.</returns>
    public static TenantSettings? Read(AdobeOptions options, AdobeSection? section, EnvironmentVariables environment, List<string> problems)
    {
        CredentialResolution credentials = CredentialResolver.Resolve(options, section, environment);
        problems.AddRange(credentials.Problems);
        Try(() => ScopeSet.Parse(options.Scopes), problems);
        EmulatorAddress? emulator = Try(() => FindEmulator(options, environment), problems);
        ImsEndpoint? endpoint = Try(() => ImsEndpoint.Of(options.ImsBaseAddress, emulator), problems);
        return problems.Count > 0 ? null : new TenantSettings
        {
            Options = options,
            Credentials = credentials.Credentials!,
            Endpoint = endpoint!,
            Emulator = emulator,
        };
    }

    /// <summary>Runs a check; what it throws becomes one more problem.</summary>
    public static T? Try<T>(Func<T?> read, List<string> problems)
        where T : class
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            problems.Add(e.Message);
            return null;
        }
    }

    private static EmulatorAddress? FindEmulator(AdobeOptions options, EnvironmentVariables environment)
    {
        if (options.Emulator is { } address)
        {
            return EmulatorAddress.Parse(address, "Adobe:Emulator");
        }

        return environment[EmulatorAddress.Variable] is { } text
            ? EmulatorAddress.Parse(new Uri(text, UriKind.RelativeOrAbsolute), EmulatorAddress.Variable)
            : null;
    }
}
