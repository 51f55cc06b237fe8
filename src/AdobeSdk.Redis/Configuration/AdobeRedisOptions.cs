using Microsoft.AspNetCore.DataProtection;

namespace AdobeSdk;

/// <summary>What a fleet shares over Redis, and how patient each node is with it.</summary>
public sealed class AdobeRedisOptions
{
    /// <summary>In front of every key. Fleets that must not share anything have different ones.</summary>
    public string KeyPrefix { get; set; } = "adobe:";

    /// <summary>Whether nodes share access tokens, so that the fleet renews each of them once.</summary>
    public bool ShareTokens { get; set; } = true;

    /// <summary>Whether nodes share the organisation's limits, and the pauses that Adobe asks for.</summary>
    public bool ShareLimits { get; set; } = true;

    /// <summary>Whether the ledger of jobs is kept in Redis, so that any node can go on with what another has left.</summary>
    public bool ShareJobs { get; set; } = true;

    /// <summary>
    /// How long one answer of Redis may take. After one that takes longer, or fails, nobody asks until Redis has answered
    /// again: a dead Redis costs the calls that were under way this long, and those that follow nothing.
    /// </summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long the first calls of a process wait for the connection.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How many nodes the fleet has, for a node that has not once reached Redis: alone, it takes one part in so many of the
    /// organisation's limits. Nodes that have been in touch know the number.
    /// </summary>
    public int FleetSize { get; set; } = 4;

    /// <summary>
    /// Encrypts the tokens, if the application has a key ring that all nodes share. By default there is one of their own, in
    /// Redis: see <see cref="ConfigureKeyRing"/>.
    /// </summary>
    public IDataProtectionProvider? DataProtection { get; set; }

    /// <summary>
    /// Sets up the key ring in Redis, above all what its keys are encrypted with:
    /// <c>o.ConfigureKeyRing = keys => keys.ProtectKeysWithCertificate(certificate)</c>. Without that the keys lie in Redis
    /// in clear, and whoever can read all of Redis can read the tokens.
    /// </summary>
    public Action<IDataProtectionBuilder>? ConfigureKeyRing { get; set; }
}
