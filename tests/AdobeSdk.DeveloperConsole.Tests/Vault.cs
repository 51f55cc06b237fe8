using Microsoft.Extensions.Configuration;

namespace AdobeSdk.DeveloperConsole.Tests;

/// <summary>Where an application's clients read their secret: a configuration that is reloaded when it changes.</summary>
internal sealed class Vault : ConfigurationProvider, IConfigurationSource, IAdobeSecretDeployment
{
    private volatile string? _deployedId;

    public Vault(string clientId, string secret, Uri emulator)
    {
        Data["Adobe:ClientId"] = clientId;
        Data["Adobe:ClientSecret"] = secret;
        Data["Adobe:Emulator"] = emulator.ToString();
        Data["Adobe:Limits:ReadsPerMinute"] = "0";
    }

    /// <summary>The secrets that were put here, in order.</summary>
    public List<string> Deployed { get; } = [];

    /// <summary>What happens in the place of a deployment, if it is to go wrong.</summary>
    public Func<NewClientSecret, Task>? Instead { get; set; }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public async Task DeployAsync(NewClientSecret secret, CancellationToken cancellationToken)
    {
        if (Instead is { } instead)
        {
            await instead(secret);
            return;
        }

        Put(secret);
    }

    public void Put(NewClientSecret secret)
    {
        Data["Adobe:ClientSecret"] = secret.ClientSecret;
        Deployed.Add(secret.ClientSecret);
        _deployedId = secret.Id;
        OnReload();
    }

    public Task<bool> IsDeployedAsync(string secretId, CancellationToken cancellationToken) => Task.FromResult(_deployedId == secretId);
}
