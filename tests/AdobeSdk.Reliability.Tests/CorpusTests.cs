using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Fuzzing.Targets;

namespace AdobeSdk.Reliability.Tests;

/// <summary>
/// The fuzzing corpus, replayed: each seed, and the same mutants of it in every run. More of them, and others every time:
/// <c>dotnet run -c Release --project tests/AdobeSdk.Fuzzing -- --seconds 600</c>.
/// </summary>
public sealed class CorpusTests
{
    private const uint MutantsPerSeed = 100;
    private const int HangMilliseconds = 120_000;

    public static TheoryData<string> Seeds => [.. Corpus.Seeds.Select(static seed => seed.ToString())];

    public static TheoryData<string> Targets => [.. AllTargets.List.Select(static target => target.Name)];

    [Theory(Timeout = HangMilliseconds)]
    [MemberData(nameof(Seeds))]
    [Trait(Measured.Row, "fuzzing")]
    public Task A_seed_ends_in_a_result_or_in_the_exception_that_is_documented(string name) => Task.Run(() =>
    {
        Seed seed = Corpus.Seeds.Single(one => one.ToString() == name);
        Trial.Run(AllTargets.Named(seed.Target), seed, seed.Content);
    }).WaitAsync(TestContext.Current.CancellationToken);

    [Theory(Timeout = HangMilliseconds)]
    [MemberData(nameof(Targets))]
    [Trait(Measured.Row, "fuzzing")]
    public Task So_do_its_mutants(string name) => Task.Run(() =>
    {
        FuzzTarget target = AllTargets.Named(name);
        Seed[] seeds = [.. Corpus.Seeds.Where(seed => seed.Target == name)];
        Assert.True(seeds.Length > 5, $"{seeds.Length} seeds");
        for (uint i = 0; i < MutantsPerSeed * seeds.Length; i++)
        {
            Seed seed = seeds[i % seeds.Length];
            byte[] input = Mutants.Apply(seed, Mutants.Of(i), seeds);
            try
            {
                Trial.Run(target, seed, input);
            }
            catch (FindingException finding)
            {
                Assert.Fail($"Mutant {i} of {seed}, {Convert.ToBase64String(input)}: {finding}");
            }
        }

        Measured.Figure($"{name}: {seeds.Length} seeds, {MutantsPerSeed * seeds.Length:#,0} mutants, 0 crashes, 0 secrets told");
    }).WaitAsync(TestContext.Current.CancellationToken);

    [Fact]
    public void Every_seed_is_for_a_target_that_there_is() =>
        Assert.Empty(Corpus.Seeds.Select(static seed => seed.Target).Except(AllTargets.List.Select(static target => target.Name)));
}
