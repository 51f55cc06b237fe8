using System.Security.Cryptography;
using System.Text;

namespace AdobeSdk.Emulator.Ims;

/// <summary>The secrets of one client: one, or two while one takes the other's place.</summary>
internal sealed class ClientSecrets(ClientSecret first)
{
    /// <summary>Adobe's maximum.</summary>
    public const int Most = 2;

    private readonly Lock _lock = new();
    private readonly List<ClientSecret> _secrets = [first];

    public IReadOnlyList<ClientSecret> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _secrets];
            }
        }
    }

    /// <summary>The secret with this text.</summary>
    public ClientSecret? Find(string secret) =>
        All.FirstOrDefault(known => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known.Secret), Encoding.UTF8.GetBytes(secret)));

    /// <summary>Adds a secret, unless there are as many as there may be.</summary>
    public bool TryAdd(ClientSecret secret)
    {
        lock (_lock)
        {
            if (_secrets.Count >= Most)
            {
                return false;
            }

            _secrets.Add(secret);
            return true;
        }
    }

    /// <summary>Removes a secret, for good.</summary>
    public bool Remove(string id)
    {
        lock (_lock)
        {
            return _secrets.RemoveAll(secret => secret.Id == id) > 0;
        }
    }
}
