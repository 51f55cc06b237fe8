[assembly: AssemblyFixture(typeof(AdobeSdk.Redis.Tests.Support.RedisServer))]
