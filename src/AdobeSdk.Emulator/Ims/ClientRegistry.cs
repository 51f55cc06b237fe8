using System.Collections.Concurrent;

namespace AdobeSdk.Emulator.Ims;

/// <summary>The clients that IMS knows. Where none was configured, every id with a non-empty secret is one.</summary>
internal sealed class ClientRegistry
{
    private readonly ConcurrentDictionary<string, EmulatorClient> _clients = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ClientSecrets> _secrets = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;

    public ClientRegistry(EmulatorOptions options)
    {
        _time = options.Time;
        foreach (EmulatorClient client in options.Clients)
        {
            Set(client);
        }
    }

    /// <summary>Whether every id with a non-empty secret is a client.</summary>
    public bool IsOpen => _clients.IsEmpty;

    /// <summary>Adds a client, or gives it another secret and other scopes.</summary>
    public void Set(EmulatorClient client)
    {
        _clients[client.Id] = client;
        if (SecretsOf(client.Id)?.Find(client.Secret) is null)
        {
            _secrets[client.Id] = new ClientSecrets(new ClientSecret(client.Secret, _time.GetUtcNow()));
        }
    }

    public bool Knows(string id) => IsOpen ? id.Length > 0 : _clients.ContainsKey(id);

    /// <summary>Whether the secret is one of the client's. If so, it was used now.</summary>
    public bool Accepts(string id, string secret, string grant)
    {
        if (IsOpen)
        {
            return secret.Length > 0;
        }

        if (SecretsOf(id)?.Find(secret) is not { } known)
        {
            return false;
        }

        known.Usages[grant] = _time.GetUtcNow();
        return true;
    }

    /// <summary>The client's secrets, where clients were configured.</summary>
    public ClientSecrets? SecretsOf(string id) => _secrets.GetValueOrDefault(id);

    /// <summary>The client whose credential has this number.</summary>
    public EmulatorClient? FindByCredential(string credentialId) =>
        _clients.Values.FirstOrDefault(client => (client.CredentialId ?? client.Id) == credentialId);

    /// <summary>Whether the client has no secret, and its users must prove that a code is theirs.</summary>
    public bool IsPublic(string id) => Find(id)?.IsPublic == true;

    /// <summary>Whether users may sign in to it without a secret. Where no client was configured there are clients of every kind.</summary>
    public bool MayDoWithoutSecret(string id) => IsOpen || IsPublic(id);

    /// <summary>Whether browsers may be sent there after a sign-in: https, a scheme of an app, or this machine.</summary>
    public bool RedirectsTo(string id, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme != Uri.UriSchemeHttp || uri.IsLoopback)
        && (Find(id)?.RedirectUris is not { Count: > 0 } known || known.Contains(address));

    /// <summary>The client, where clients were configured.</summary>
    public EmulatorClient? Find(string id) => _clients.GetValueOrDefault(id);

    /// <summary>The first of these scopes that the client is not granted, or <see langword="null"/>.</summary>
    public string? FirstNotGranted(string id, IReadOnlyList<string> scopes) =>
        _clients.TryGetValue(id, out EmulatorClient? client) && client.Scopes is { } granted
            ? scopes.FirstOrDefault(scope => !granted.Contains(scope))
            : null;
}
