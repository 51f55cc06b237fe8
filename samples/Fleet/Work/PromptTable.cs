using Npgsql;

namespace Fleet.Work;

/// <summary>The batch in PostgreSQL: one row a prompt, with who is at work on it and what came of it.</summary>
internal sealed class PromptTable(NpgsqlDataSource database)
{
    /// <summary>Makes the table and fills it.</summary>
    public async Task CreateAsync(IReadOnlyList<string> prompts, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand create = database.CreateCommand("""
            CREATE TABLE prompts (
                id int PRIMARY KEY, text text NOT NULL, state text NOT NULL DEFAULT 'open',
                owner text, until timestamptz,
                done_by text, done_at timestamptz, job text, image text, note text)
            """);
        await create.ExecuteNonQueryAsync(cancellationToken);
        await using NpgsqlCommand fill = database.CreateCommand("INSERT INTO prompts (id, text) SELECT * FROM unnest($1, $2)");
        fill.Parameters.Add(new() { Value = Enumerable.Range(1, prompts.Count).ToArray() });
        fill.Parameters.Add(new() { Value = prompts.ToArray() });
        await fill.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes an open prompt that nobody has, or whose owner has not been heard of for a while.</summary>
    /// <returns>Its text; <see langword="null"/> if it is not to be had.</returns>
    public async Task<string?> TakeAsync(int id, string owner, TimeSpan lease, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand take = database.CreateCommand("""
            UPDATE prompts SET owner = $2, until = now() + $3
            WHERE id = $1 AND state = 'open' AND (owner IS NULL OR owner = $2 OR until < now()) RETURNING text
            """);
        Add(take, id, owner, lease);
        return (string?)await take.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>Says that the owner is still at work on these.</summary>
    /// <returns>Those that are still its own.</returns>
    public async Task<IReadOnlySet<int>> RenewAsync(int[] ids, string owner, TimeSpan lease, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand renew = database.CreateCommand(
            "UPDATE prompts SET until = now() + $3 WHERE id = ANY($1) AND owner = $2 AND state = 'open' RETURNING id");
        Add(renew, ids, owner, lease);
        await using NpgsqlDataReader reader = await renew.ExecuteReaderAsync(cancellationToken);
        var kept = new HashSet<int>();
        while (await reader.ReadAsync(cancellationToken))
        {
            kept.Add(reader.GetInt32(0));
        }

        return kept;
    }

    /// <summary>Lets others have a prompt.</summary>
    public async Task ReleaseAsync(int id, string owner, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand release = database.CreateCommand("UPDATE prompts SET owner = NULL, until = NULL WHERE id = $1 AND owner = $2 AND state = 'open'");
        Add(release, id, owner);
        await release.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Writes down what came of a prompt. The first one to say so is right.</summary>
    public async Task SettleAsync(int id, string state, string by, string? job, string? image, string? note, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand settle = database.CreateCommand(
            "UPDATE prompts SET state = $2, done_by = $3, done_at = now(), job = $4, image = $5, note = $6, owner = NULL WHERE id = $1 AND state = 'open'");
        Add(settle, id, state, by, (object?)job ?? DBNull.Value, (object?)image ?? DBNull.Value, (object?)note ?? DBNull.Value);
        await settle.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The state of a prompt.</summary>
    public async Task<string> StateAsync(int id, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand state = database.CreateCommand("SELECT state FROM prompts WHERE id = $1");
        Add(state, id);
        return (string)(await state.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>How many prompts are in each state.</summary>
    public Task<IReadOnlyDictionary<string, int>> StatesAsync(CancellationToken cancellationToken) =>
        CountAsync("SELECT state, count(*)::int FROM prompts GROUP BY state", cancellationToken);

    /// <summary>How many prompts each worker has done.</summary>
    public Task<IReadOnlyDictionary<string, int>> DoneAsync(CancellationToken cancellationToken) =>
        CountAsync("SELECT done_by, count(*)::int FROM prompts WHERE done_by IS NOT NULL GROUP BY done_by", cancellationToken);

    /// <summary>How many prompts each worker is at work on.</summary>
    public Task<IReadOnlyDictionary<string, int>> HeldAsync(CancellationToken cancellationToken) =>
        CountAsync("SELECT owner, count(*)::int FROM prompts WHERE state = 'open' AND owner IS NOT NULL GROUP BY owner", cancellationToken);

    /// <summary>The prompts of a state: id, text, note.</summary>
    public async Task<IReadOnlyList<(int Id, string Text, string Note)>> ListAsync(string state, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand list = database.CreateCommand("SELECT id, text, coalesce(note, '') FROM prompts WHERE state = $1 ORDER BY id");
        Add(list, state);
        await using NpgsqlDataReader reader = await list.ExecuteReaderAsync(cancellationToken);
        var rows = new List<(int, string, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add((reader.GetInt32(0), reader.GetString(1), reader.GetString(2)));
        }

        return rows;
    }

    private async Task<IReadOnlyDictionary<string, int>> CountAsync(string query, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand count = database.CreateCommand(query);
        await using NpgsqlDataReader reader = await count.ExecuteReaderAsync(cancellationToken);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
        {
            counts.Add(reader.GetString(0), reader.GetInt32(1));
        }

        return counts;
    }

    private static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (object value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }
    }
}
