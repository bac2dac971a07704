# %% tags=["step:a"]
def main():
    return "ran"
if __name__ == "__main__":
    print(main())

# %% tags=["step:b"]
print("after")
